package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Marketplace;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code UK}, {@code GB} or Amazon's id. */
public final class MarketplaceConverter implements ITypeConverter<Marketplace> {

    @Override
    public Marketplace convert(String value) {
        try {
            return Marketplace.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
