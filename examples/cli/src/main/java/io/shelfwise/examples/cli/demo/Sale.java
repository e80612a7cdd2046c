package io.shelfwise.examples.cli.demo;

import java.time.LocalDateTime;

/**
 * One line of an order to come.
 *
 * @param product what is bought
 * @param at when, by the clock on the wall in London
 * @param quantity at least 1
 * @param business whether a company buys
 */
record Sale(DemoProduct product, LocalDateTime at, int quantity, boolean business) {}
