package io.shelfwise.spapi.generator;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which types can hold buyer data, tokens or secrets: those with a field whose name says so, with a field of any content,
 * or with a part that can. Rather too many than too few: such a type prints less, nothing else.
 */
final class Sensitivity {

    private static final Pattern WORDS = Pattern.compile(
            "buyer|customer|recipient|receiver|consignee|sender|person|contact|gift|guest"
                    + "|address|street|city|county|district|postal|zip|phone|fax|mail|latitude|longitude|geo"
                    + "|(first|last|full|sur|middle|given|family|company|business)_?name|^name$|birth|gender"
                    + "|token|secret|password|credential|signature|encrypt|initializationvector|accesskey|^key$"
                    + "|url|uri|link|tax|vat|cpf|cnpj|iban|account|passport|licen[cs]e"
                    + "|message|details|text|note|comment|instruction|label|content|document|payload|body|attachment"
                    + "|custom|personali[sz]|seal|pin$|otp|(gift|access|redeem|unlock)_?code",
            Pattern.CASE_INSENSITIVE);

    private final ApiSpec api;
    private final Set<String> privateNames = new HashSet<>();

    Sensitivity(ApiSpec api) {
        this.api = api;
        boolean grown = true;
        while (grown) {
            grown = api.types().entrySet().stream()
                    .filter(type -> isPrivate(type.getValue()))
                    .map(type -> privateNames.add(type.getKey()))
                    .reduce(false, Boolean::logicalOr);
        }
    }

    boolean isPrivate(TypeSpec type) {
        if (type instanceof Reference reference) {
            return privateNames.contains(reference.name());
        } else if (type instanceof ListOf list) {
            return isPrivate(list.element());
        } else if (type instanceof AllOf all) {
            return all.parts().stream().anyMatch(this::isPrivate);
        } else if (type instanceof ObjectOf object) {
            return object.fields().stream().anyMatch(field -> isPrivate(field.name(), field.type()));
        }
        return type instanceof MapOf || type == Primitive.ANY;
    }

    /** A field or parameter by its name and its type. */
    boolean isPrivate(String name, TypeSpec type) {
        return isPrivate(type) || (holdsText(type) && WORDS.matcher(name).find());
    }

    private boolean holdsText(TypeSpec type) {
        if (type instanceof Reference reference) {
            return holdsText(api.type(reference.name()));
        } else if (type instanceof ListOf list) {
            return holdsText(list.element());
        }
        return type == Primitive.STRING || type instanceof ObjectOf || type instanceof AllOf;
    }
}
