package io.shelfwise.spapi.login;

/** A kind of buyer data that a restricted data token opens. */
public enum DataElement {
    /** Name and e-mail address of the buyer, gift messages, what was customised. */
    BUYER_INFO("buyerInfo"),

    /** Where the parcel goes. */
    SHIPPING_ADDRESS("shippingAddress"),

    /** Tax numbers and addresses for invoices. */
    BUYER_TAX_INFORMATION("buyerTaxInformation");

    private final String text;

    DataElement(String text) {
        this.text = text;
    }

    /** Amazon's name of it, such as {@code buyerInfo}. */
    public String text() {
        return text;
    }
}
