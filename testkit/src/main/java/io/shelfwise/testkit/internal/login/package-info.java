/** Applications, sellers and their tokens. */
@NullMarked
package io.shelfwise.testkit.internal.login;

import org.jspecify.annotations.NullMarked;
