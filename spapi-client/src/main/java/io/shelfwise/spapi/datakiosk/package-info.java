/** Data Kiosk queries from their text to rows: asked once, awaited, all pages, streamed. */
@NullMarked
package io.shelfwise.spapi.datakiosk;

import org.jspecify.annotations.NullMarked;
