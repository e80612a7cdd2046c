package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import io.shelfwise.spapi.catalogue.ApiText;
import io.shelfwise.spapi.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

    private static final String SALES = """
            {"swagger": "2.0", "info": {"version": "v1"}, "paths": {"/sales/v1/orderMetrics": {"get": {
              "operationId": "getOrderMetrics", "description": "| Rate | Burst |\\n| ---- | ---- |\\n| .25 | 7 |",
              "parameters": [{"in": "query", "name": "interval", "required": true, "type": "string"}],
              "responses": {"200": {"schema": {"$ref": "#/definitions/Money"}}}}}},
             "definitions": {"Money": {"type": "object", "properties": {"amount": {"type": "string"}}}}}
            """;

    private static final String NEW = """
            {"swagger": "2.0", "info": {"version": "v1"}, "paths": {"/new/v1/things": {"get": {
              "operationId": "getThings", "responses": {"200": {"description": "none"}}}}}, "definitions": {}}
            """;

    @TempDir
    private Path folder;

    private Path models;

    @BeforeEach
    void makeModels() throws IOException {
        models = folder.resolve("models");
        Files.writeString(
                Files.createDirectories(models.resolve("sales-api-model")).resolve("sales.json"), SALES);
        Files.writeString(Files.createDirectories(models.resolve("new-model")).resolve("newThings.json"), NEW);
        Files.writeString(models.resolve("package.json"), "{\"name\": \"no model\"}");
    }

    @Test
    void printsWhatDiffersAndWritesTheCatalogueAnew() throws IOException {
        Path out = folder.resolve("out");

        Cli run = Cli.run("spapi", "catalogue", "refresh", models, "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "+ newThings: 1 operations, 0 types",
                        "sales",
                        "  ~ GET /sales/v1/orderMetrics getOrderMetrics",
                        "    - limit 0.5 15",
                        "    + limit 0.25 7",
                        "  ~ type Money",
                        "  - type OrderMetricsList");
        assertThat(run.out()).contains("2 APIs read: 1 new").contains("65 without a model, kept");
        assertThat(Files.readString(out.resolve("sales.txt"))).contains("  limit 0.25 7\n");
        assertThat(Files.readString(out.resolve("sellers.txt")))
                .isEqualTo(ApiText.of(Catalogue.bundled().api("sellers")));
        assertThat(Files.readAllLines(out.resolve("index.txt")))
                .hasSize(67)
                .contains("newThings")
                .isSorted();
    }

    @Test
    void aDryRunWritesNothing() {
        Cli run = Cli.run("spapi", "catalogue", "refresh", models, "--dry-run", "--out", folder.resolve("out"));

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderWithoutModelsIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (Path bad : List.of(empty, folder.resolve("nowhere"))) {
            Cli run = Cli.run("spapi", "catalogue", "refresh", bad, "--dry-run");

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errors()).singleElement().asString().contains(bad.toString());
        }
        assertThat(Cli.run("spapi", "catalogue").errors())
                .singleElement()
                .asString()
                .contains("refresh");
    }
}
