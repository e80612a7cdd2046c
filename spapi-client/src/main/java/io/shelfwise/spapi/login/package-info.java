/** Login with Amazon: access tokens fetched once and shared, sellers' consent, secrets changed while in use. */
@NullMarked
package io.shelfwise.spapi.login;

import org.jspecify.annotations.NullMarked;
