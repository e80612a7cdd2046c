package io.shelfwise.spapi.generator.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ApiText;
import io.shelfwise.spapi.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFilesTest {

    @TempDir
    Path folder;

    private static final String FACTS = """
            {"api": "library_2026-01-01", "family": "library-model", "version": "2026-01-01", "operations": [
              {"id": "listBooks", "method": "GET", "path": "/library/2026-01-01/books",
               "usagePlan": {"ratePerSecond": 0.50, "burst": 3}, "sandboxOnly": true,
               "parameters": [
                 {"in": "query", "name": "nextToken", "required": false, "type": {"primitive": "string"}},
                 {"in": "query", "name": "isbns", "required": true,
                  "type": {"array": {"primitive": "string"}, "collectionFormat": "multi"}},
                 {"in": "query", "name": "since", "required": false,
                  "type": {"primitive": "string", "format": "date-time"}}],
               "responses": {"200": "Books", "404": "Books"}},
              {"id": "addBook", "method": "POST", "path": "/library/2026-01-01/books", "usagePlan": null,
               "parameters": [{"in": "body", "name": "body", "required": true, "type": "Book"}],
               "responses": {"204": null}}],
             "types": {
               "Books": {"object": [
                 {"name": "books", "required": true, "type": {"array": "Book"}},
                 {"name": "page", "required": false, "type": {"object": [
                   {"name": "nextToken", "required": false, "type": {"primitive": "string"}}]}}]},
               "Book": {"allOf": ["Thing", {"object": [
                 {"name": "genre", "required": false, "type": {"primitive": "string", "enum": ["Crime", "Poetry"]}}]}]},
               "Thing": {"map": true}}}
            """;

    private static final String SWAGGER = """
            {"swagger": "2.0", "info": {"version": "v9"}, "basePath": "/", "paths": {"/library/2026-01-01/books": {
              "x-amzn-api-sandbox": {"static": []},
              "get": {"operationId": "listBooks", "x-amzn-api-sandbox-only": true,
                "description": "| Rate (requests per second) | Burst |\\n| ---- | ---- |\\n| 0.5 | 3 |",
                "parameters": [
                  {"$ref": "#/parameters/token"},
                  {"in": "query", "name": "isbns", "required": true, "type": "array", "items": {"type": "string"},
                   "collectionFormat": "multi"},
                  {"in": "query", "name": "since", "type": "string", "format": "date-time"}],
                "responses": {"200": {"schema": {"$ref": "#/definitions/Books"}}, "404": {"description": "no"}}},
              "post": {"operationId": "addBook", "description": "Adds.",
                "parameters": [{"in": "body", "name": "body", "required": true, "schema": {"$ref": "#/definitions/Book"}}],
                "responses": {"204": {"description": "done"}}}}},
             "parameters": {"token": {"in": "query", "name": "nextToken", "type": "string"}},
             "definitions": {
               "Books": {"type": "object", "required": ["books"], "properties": {
                 "books": {"type": "array", "items": {"$ref": "#/definitions/Book"}},
                 "page": {"type": "object", "properties": {"nextToken": {"type": "string"}}}}},
               "Book": {"allOf": [{"$ref": "#/definitions/Thing"}, {"type": "object", "properties": {
                 "genre": {"type": "string", "enum": ["Crime", "Poetry"]}}}]},
               "Thing": {"type": "object", "additionalProperties": {}}}}
            """;

    private static final String CATALOGUE = """
            api library_2026-01-01
            family library-model
            name library
            version 2026-01-01

            GET /library/2026-01-01/books listBooks
              limit 0.5 3
              pages nextToken page.nextToken
              is sandbox_only
              query nextToken string
              query twice isbns! [string]
              query since time
              answer 200 Books

            POST /library/2026-01-01/books addBook
              body body! Book
              answer 204

            type Books
              books! [Book]
              page (nextToken string)

            type Book = &(Thing, (genre <Crime|Poetry>))

            type Thing = {any}
            """;

    @Test
    void factsAndAmazonsOwnFormGiveTheSameCatalogue() throws IOException {
        assertThat(made("facts", FACTS)).isEqualTo(CATALOGUE);
        assertThat(made("swagger", SWAGGER)).isEqualTo(CATALOGUE);
    }

    @Test
    void theIndexNamesEachFile() throws IOException {
        made("facts", FACTS);

        assertThat(folder.resolve("facts/out/index.txt")).hasContent("library_2026-01-01");
    }

    @Test
    void aFolderWithoutModelsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogueFiles.read(folder))
                .withMessage("'" + folder + "' holds no .json file; name the folder of the models");
    }

    @Test
    void theBundledCatalogueIsThatOfTheModels() throws IOException {
        Optional<Path> models = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("../shared/spapi/model"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(models.isPresent(), "no models beside the checkout");

        List<ApiSpec> read = CatalogueFiles.read(models.orElseThrow());

        assertThat(read.stream().map(ApiText::of).toList())
                .isEqualTo(Catalogue.bundled().apis().stream().map(ApiText::of).toList());
    }

    private String made(String name, String model) throws IOException {
        Path models = Files.createDirectories(folder.resolve(name).resolve("library-model"));
        Files.writeString(models.resolve("library_2026-01-01.json"), model);
        CatalogueFiles.make(models, folder.resolve(name).resolve("out"));
        return Files.readString(folder.resolve(name).resolve("out/library_2026-01-01.txt"));
    }
}
