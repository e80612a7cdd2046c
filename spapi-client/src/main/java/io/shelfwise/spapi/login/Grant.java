package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.FormBody;

/** What is shown to Amazon for a token. */
final class Grant {

    private static final String HIDDEN = "[hidden]";
    private static final int LONGEST_TEXT = 300;

    private final String type;
    private final boolean repeatable;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Optional<Secret> secret;
    private final String secretName;

    private Grant(String type, boolean repeatable, String secretName, Optional<Secret> secret) {
        this.type = type;
        this.repeatable = repeatable;
        this.secretName = secretName;
        this.secret = secret;
    }

    static Grant refreshToken(Secret token) {
        return new Grant("refresh_token", true, "refresh_token", Optional.of(token));
    }

    static Grant clientCredentials(String scope) {
        Grant grant = new Grant("client_credentials", true, "", Optional.empty());
        grant.parameters.put("scope", scope);
        return grant;
    }

    /** The code of a consent: taken once, so never sent twice where the first may have arrived. */
    static Grant authorizationCode(Secret code, Optional<String> redirectUri) {
        Grant grant = new Grant("authorization_code", false, "code", Optional.of(code));
        redirectUri.ifPresent(uri -> grant.parameters.put("redirect_uri", uri));
        return grant;
    }

    String type() {
        return type;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    FormBody form(String clientId, Secret clientSecret) {
        FormBody.Builder form = new FormBody.Builder().add("grant_type", type);
        secret.ifPresent(value -> form.add(secretName, value.use(String::new)));
        parameters.forEach(form::add);
        return form.add("client_id", clientId)
                .add("client_secret", clientSecret.use(String::new))
                .build();
    }

    /** The start of a text, without the secrets that were sent. */
    String hide(String text, Secret clientSecret) {
        String hidden = without(text, clientSecret);
        if (secret.isPresent()) {
            hidden = without(hidden, secret.get());
        }
        return hidden.length() <= LONGEST_TEXT ? hidden : hidden.substring(0, LONGEST_TEXT);
    }

    private static String without(String text, Secret secret) {
        String value = secret.use(String::new);
        return text.replace(value, HIDDEN).replace(URLEncoder.encode(value, StandardCharsets.UTF_8), HIDDEN);
    }
}
