package cloud.calculator.gateway.number;

import org.jspecify.annotations.Nullable;

/**
 * A value as a person reads it.
 *
 * @param result the value in decimal, up to 100 digits in plain and beyond that in
 * scientific notation
 * @param exact whether {@code result} is the value itself, not a rounding of it
 * @param fraction the exact value, as an integer or a fraction in lowest terms
 * @param repeating the exact value with its period in parentheses, such as {@code 0.(3)};
 * {@code null} if it does not repeat or takes more than 100 digits
 */
public record Rendered(String result, boolean exact, String fraction, @Nullable String repeating) {
}
