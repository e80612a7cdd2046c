package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;

/** What Amazon sends the seller's browser back with. Prints no secret. */
public final class ConsentAnswer {

    private final String state;
    private final String sellerId;
    private final Secret code;

    private ConsentAnswer(String state, String sellerId, Secret code) {
        this.state = state;
        this.sellerId = sellerId;
        this.code = code;
    }

    /**
     * The parameters of the address that the browser comes back to.
     *
     * @param state parameter {@code state}
     * @param sellerId parameter {@code selling_partner_id}
     * @param code parameter {@code spapi_oauth_code}, good for five minutes
     * @throws IllegalArgumentException if one is blank
     */
    public static ConsentAnswer of(String state, String sellerId, String code) {
        if (state.isBlank() || sellerId.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a parameter of the consent's answer is blank; give state,"
                    + " selling_partner_id and spapi_oauth_code as they came");
        }
        return new ConsentAnswer(state, sellerId, Secret.of(code));
    }

    /** Amazon's id of the seller who consented. */
    public String sellerId() {
        return sellerId;
    }

    String state() {
        return state;
    }

    Secret code() {
        return code;
    }

    @Override
    public String toString() {
        return "ConsentAnswer[seller " + sellerId + "]";
    }
}
