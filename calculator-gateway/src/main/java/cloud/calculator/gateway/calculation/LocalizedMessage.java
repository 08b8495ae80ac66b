package cloud.calculator.gateway.calculation;

import java.util.List;
import java.util.Locale;

/**
 * A message for the client, in English and as a key for translations.
 *
 * @param key the key of the message in the resource bundles of other languages
 * @param english the message in English
 * @param arguments the values for the placeholders of translated messages
 */
public record LocalizedMessage(String key, String english, List<Object> arguments) {

	static LocalizedMessage of(Enum<?> key, String english, List<Object> arguments) {
		return new LocalizedMessage(key.name().toLowerCase(Locale.ROOT).replace('_', '-'), english, arguments);
	}

}
