/** A small HTTP server that can misbehave exactly. */
@NullMarked
package io.shelfwise.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
