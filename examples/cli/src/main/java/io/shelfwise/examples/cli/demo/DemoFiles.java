package io.shelfwise.examples.cli.demo;

import java.nio.file.Path;

/**
 * Where the demo seller's files are.
 *
 * @param orders the flat file of all orders, tab separated
 * @param inventory the FBA Manage Inventory report, tab separated
 * @param products the seller's own facts, comma separated
 */
public record DemoFiles(Path orders, Path inventory, Path products) {}
