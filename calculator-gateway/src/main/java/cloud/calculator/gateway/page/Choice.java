package cloud.calculator.gateway.page;

/**
 * Something to choose on the page.
 *
 * @param value what is sent for it
 * @param name what is shown for it
 * @param current whether it is what was chosen
 */
record Choice(String value, String name, boolean current) {
}
