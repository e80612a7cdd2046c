/** JSON as maps, lists, texts and numbers. */
@NullMarked
package io.shelfwise.testkit.internal.json;

import org.jspecify.annotations.NullMarked;
