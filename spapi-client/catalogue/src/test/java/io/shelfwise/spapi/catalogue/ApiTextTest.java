package io.shelfwise.spapi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTextTest {

    static Stream<ApiSpec> apis() {
        return Catalogue.bundled().apis().stream();
    }

    @ParameterizedTest
    @MethodSource("apis")
    void whatIsWrittenIsReadBack(ApiSpec api) {
        assertThat(ApiText.parse(ApiText.of(api))).isEqualTo(api);
    }

    @Test
    void aTypeStandsOnOneLine() {
        TypeSpec type = new ObjectOf(List.of(
                new Field("a", true, new ListOf(new Words(List.of("One", "Amazon Services, Inc.")))),
                new Field("b.c", false, new MapOf(new AllOf(List.of(new Reference("T"), new ObjectOf(List.of())))))));

        String text = "(a! [<One|Amazon Services, Inc.>], b.c {&(T, ())})";
        assertThat(TypeText.of(type)).isEqualTo(text);
        assertThat(TypeParser.type(text)).isEqualTo(type);
        assertThat(TypeParser.type("long")).isEqualTo(Primitive.LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[string", "{T", "<A|B", "(a)", "(a string", "string]", "&(T"})
    void aTypeInAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeParser.type(text))
                .withMessageStartingWith("'" + text + "' is no type: ");
    }

    @Test
    void aLineInAnotherFormIsNamed() {
        String text = "api a\nfamily f\nname n\nversion v1\n\nGET /a getA\n  limit fast\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiText.parse(text))
                .withMessageStartingWith("line 7 of an API's catalogue cannot be read: ");
    }
}
