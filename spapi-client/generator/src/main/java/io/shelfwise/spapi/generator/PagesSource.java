package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.generator.Paged.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods that go through the pages of an operation. */
final class PagesSource {

    private final Source source;
    private final Call call;
    private final Paged paged;

    PagesSource(Source source, Call call, Paged paged) {
        this.source = source;
        this.call = call;
        this.paged = paged;
    }

    void write() {
        pages();
        paged.items().ifPresent(this::items);
    }

    private void pages() {
        source.line("")
                .doc(doc("All pages of {@link #" + call.name() + "}, each fetched when the stream asks for it."));
        head("Stream<" + call.answerSource() + "> " + call.name() + "Pages");
        source.line("return exchange.pages(");
        source.parts(
                        List.of(
                                call.constant(),
                                "token -> " + call.name() + "Call(token == null ? request : request.toBuilder()."
                                        + paged.parameter() + "(token).build())",
                                "page -> Optional.of(page)" + way(paged.token()) + ".orElse(null)"),
                        ");")
                .line("}");
    }

    private void items(List<Step> items) {
        source.line("").doc(doc("What all pages of {@link #" + call.name() + "} hold, one by one."));
        head("Stream<" + Paged.element(items) + "> " + call.name() + "Items");
        Step last = items.get(items.size() - 1);
        String list = last.component().name();
        String way = items.size() == 1
                ? "page." + list + "().stream()"
                : "Optional.of(page)" + way(items.subList(0, items.size() - 1)) + ".stream().flatMap(part -> part."
                        + list + "().stream())";
        source.line("return " + call.name() + "Pages(request).flatMap(page -> " + way + ");")
                .line("}");
    }

    private void head(String declared) {
        if (call.isDeprecated()) {
            source.line("@Deprecated");
        }
        source.line("public " + declared + "(" + call.requestName().orElseThrow() + " request) {");
    }

    private List<String> doc(String first) {
        List<String> doc = new ArrayList<>(List.of(first));
        if (call.spec().is(Trait.SHORT_LIVED_TOKENS)) {
            doc.addAll(List.of("", "<p>Its page tokens die after 30 seconds: take the pages without long pauses."));
        }
        if (call.isDeprecated()) {
            doc.addAll(List.of("", "@deprecated Amazon will remove this operation."));
        }
        return doc;
    }

    private static String way(List<Step> steps) {
        StringBuilder way = new StringBuilder();
        steps.forEach(step -> way.append(".map(").append(step.reference()).append(")"));
        return way.toString();
    }
}
