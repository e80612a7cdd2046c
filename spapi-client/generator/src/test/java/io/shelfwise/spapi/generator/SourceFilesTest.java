package io.shelfwise.spapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.ApiText;
import io.shelfwise.spapi.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sources of a small API of our own, and some of Amazon's. */
class SourceFilesTest {

    private static final ApiSpec LIBRARY = ApiText.parse("""
            api library_2026-01-01
            family library-model
            name library
            version 2026-01-01

            GET /library/2026-01-01/shelves/{shelfId}/books listBooks
              limit 0.5 3
              pages pageToken nextPageToken
              query pageToken string
              path shelfId! string
              query genres [<Poetry|Crime>]
              answer 200 Books

            PUT /library/2026-01-01/books/{isbn} replaceBook
              is restricted
              path isbn! string
              body body! ReplaceBookRequest
              answer 204

            DELETE /library/2026-01-01/books/{isbn} burnBook
              is deprecated
              path isbn! string
              answer 200 Books

            type Books
              books! [Book]
              nextPageToken string
            type Book
              ISBN! string
              genre <Crime>
              pages integer
              shelf (row integer, side <Left|Right>)
            type ReplaceBookRequest
              book &(Book, (side <Upper|Lower>))
              price Price
            type Price
              amount number
            """);

    private static final Map<String, String> FILES = SourceFiles.of(List.of(LIBRARY), List.of());

    @Test
    void eachTypeHasAFile() {
        assertThat(FILES.keySet().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder(
                        "ApiAccess.java",
                        "LibraryApi.java",
                        "LibraryService.java",
                        "package-info.java",
                        "package-info.java",
                        "Books.java",
                        "Book.java",
                        "ReplaceBookRequest.java",
                        "ReplaceBookRequestBook.java",
                        "Price.java",
                        "Shelf.java",
                        "Genre.java",
                        "BookShelfSide.java",
                        "ReplaceBookRequestBookSide.java",
                        "ListBooksRequest.java",
                        "ReplaceBookParameters.java");
    }

    @Test
    void aRecordNamesWhatAmazonNamesOtherwise() {
        assertThat(file("Book"))
                .contains("public record Book(")
                .contains("@JsonName(\"ISBN\") @Nullable String isbn,")
                .contains("@Nullable Shelf shelf,")
                .contains(" * @param isbn {@code ISBN}, required");
        assertThat(file("Books")).contains("List<Book> books,").contains("books = Parts.list(books);");
        assertThat(file("Price")).contains("@Nullable BigDecimal amount,");
    }

    @Test
    void wordsUnderOneNameAreOneTypeWhereOneListHoldsTheOther() {
        assertThat(file("Genre"))
                .contains("public static final Genre POETRY = new Genre(\"Poetry\");")
                .contains("public static final Genre CRIME = new Genre(\"Crime\");");
        assertThat(file("Book")).contains("@Nullable Genre genre,");
        assertThat(file("ListBooksRequest")).contains("List<Genre> genres)");
    }

    @Test
    void onlyWhatHoldsNothingConfidentialPrintsItsContents() {
        assertThat(file("Books")).contains("return \"Books\";"); // a page token
        assertThat(file("Price")).doesNotContain("toString");
    }

    @Test
    void aRetrofitMethodHasItsPathFirst() {
        assertThat(file("LibraryService"))
                .contains("interface LibraryService {")
                .contains("@retrofit2.http.HTTP(method = \"GET\","
                        + " path = \"library/2026-01-01/shelves/{shelfId}/books\", hasBody = false)")
                .containsSubsequence(
                        "retrofit2.Call<okhttp3.ResponseBody> listBooks(",
                        "@retrofit2.http.Path(value = \"shelfId\", encoded = true) String shelfId,",
                        "@retrofit2.http.Query(\"pageToken\") @Nullable String pageToken,");
    }

    @Test
    void aMethodTellsItsLimitAndItsTraits() {
        assertThat(file("LibraryApi"))
                .contains("{@code GET /library/2026-01-01/shelves/{shelfId}/books}.")
                .contains("Documented limit: 0.5 a second, burst 3."
                        + " Answers in pages: {@code pageToken} takes the next one.")
                .contains("No limit is documented. Needs a restricted data token.")
                .contains("selling-partner-api-models/blob/main/models/library-model/library_2026-01-01.json");
    }

    @Test
    void aMethodTakesWhatItNeedsAndNoMore() {
        assertThat(file("LibraryApi"))
                .contains("public Books listBooks(ListBooksRequest request) {")
                .contains("public void replaceBook(ReplaceBookParameters request) {")
                .contains("public CompletableFuture<Void> replaceBookAsync(ReplaceBookParameters request) {")
                .contains("    @Deprecated\n    public Books burnBook(String isbn) {");
    }

    @Test
    void pagesAndWhatTheyHoldAreStreams() {
        assertThat(file("LibraryApi"))
                .contains("public Stream<Books> listBooksPages(ListBooksRequest request) {")
                .contains("page -> Optional.of(page).map(Books::nextPageToken).orElse(null)")
                .contains("public Stream<Book> listBooksItems(ListBooksRequest request) {")
                .contains("return listBooksPages(request).flatMap(page -> page.books().stream());");
    }

    @Test
    void whatIsRequiredIsCheckedBeforeItIsSent() {
        assertThat(file("LibraryApi")).contains("Params.needed(\"listBooks\", \"shelfId\", request.shelfId());");
    }

    @Test
    void theNewestVersionHasTheBareName() {
        Map<String, ApiSpec> accessors =
                AccessSource.accessors(Catalogue.bundled().apis());

        assertThat(accessors).hasSize(66);
        assertThat(accessors.get("orders").version()).isEqualTo("2026-01-01");
        assertThat(accessors.get("ordersV0").version()).isEqualTo("v0");
        assertThat(accessors.get("catalogItems").version()).isEqualTo("2022-04-01");
        assertThat(accessors.get("catalogItemsV20201201").version()).isEqualTo("2020-12-01");
        assertThat(accessors.get("shipping").version()).isEqualTo("v2");
    }

    @Test
    void operationsOfOneNameAreToldApartByTheirMethods() {
        ApiSpec shipping = Catalogue.bundled().api("shippingV2");

        assertThat(Call.of(shipping, new Shapes(shipping)))
                .extracting(Call::name)
                .contains("linkCarrierAccountPut", "linkCarrierAccountPost")
                .doesNotHaveDuplicates();
    }

    private static String file(String type) {
        return FILES.get("io/shelfwise/spapi/api/library/v2026_01_01/" + type + ".java");
    }
}
