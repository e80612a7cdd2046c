/** Sends the generated operations. */
@NullMarked
package io.shelfwise.spapi.internal.http;

import org.jspecify.annotations.NullMarked;
