package io.shelfwise.spapi.generator.facts;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the catalogue anew: {@code MakeCatalogue MODELS_FOLDER CATALOGUE_FOLDER}. */
public final class MakeCatalogue {

    private MakeCatalogue() {}

    /** Takes the two folders. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    args.length + " arguments were given; give the folder of the models and that of the catalogue");
        }
        CatalogueFiles.make(Path.of(args[0]), Path.of(args[1]));
    }
}
