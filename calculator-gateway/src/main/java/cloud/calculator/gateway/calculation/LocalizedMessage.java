package cloud.calculator.gateway.calculation;

import java.util.List;
import java.util.Locale;

/**
 * What a person is told.
 *
 * @param name the name under which other languages have the sentence
 * @param english the sentence in English
 * @param particulars what the sentence has besides words, for other languages
 */
public record LocalizedMessage(String name, String english, List<Object> particulars) {

	static LocalizedMessage of(Enum<?> name, String english, List<Object> particulars) {
		return new LocalizedMessage(name.name().toLowerCase(Locale.ROOT).replace('_', '-'), english, particulars);
	}

}
