/** Makes the catalogue from models: our own facts, or those that Amazon publishes. */
@NullMarked
package io.shelfwise.spapi.generator.facts;

import org.jspecify.annotations.NullMarked;
