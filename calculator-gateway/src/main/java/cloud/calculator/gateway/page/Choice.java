package cloud.calculator.gateway.page;

/**
 * An option on the page.
 *
 * @param value the value that is sent
 * @param name the text that is shown
 * @param current whether the option is selected
 */
record Choice(String value, String name, boolean current) {
}
