package io.shelfwise.testkit.spapi;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a fake for a parameter; JUnit closes what is in its store. */
final class FakeSpApiParameter implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(FakeSpApiParameter.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(FakeSpApi.class)
                && parameter.getParameter().getType() == FakeSellingPartnerApi.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FakeSpApi asked = parameter
                .findAnnotation(FakeSpApi.class)
                .orElseThrow(() -> new IllegalStateException("parameter lost its annotation; annotate it again"));
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        parameter.getIndex(),
                        unused -> FakeSellingPartnerApi.builder()
                                .seed(asked.seed())
                                .rateFactor(asked.rateFactor())
                                .start(),
                        FakeSellingPartnerApi.class);
    }
}
