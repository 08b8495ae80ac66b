package cloud.calculator.gateway.page;

import java.math.RoundingMode;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@Test
	void allTextsAreTranslatedWithTheSamePlaceholders() {
		assertThat(Language.FRENCH.texts()).hasSameSizeAs(Language.ENGLISH.texts())
			.allSatisfy((name, text) -> assertThat(placeholders(text)).as(name)
				.isEqualTo(placeholders(Language.ENGLISH.texts().getOrDefault(name, "missing %s%s%s"))));
	}

	@Test
	void allRoundingModesHaveNames() {
		for (RoundingMode mode : RoundingMode.values()) {
			assertThat(Language.ENGLISH.texts().containsKey(mode.name())).isEqualTo(mode != RoundingMode.UNNECESSARY);
		}
	}

	@ParameterizedTest
	@CsvSource({ ", fr, FRENCH", ", fr-CH, FRENCH", ", en, ENGLISH", ", de, ENGLISH", "fr, en, FRENCH",
			"en, fr, ENGLISH", "xx, fr, ENGLISH" })
	void theSelectedLanguageTakesPrecedenceOverTheBrowsers(String chosen, Locale browser, Language expected) {
		assertThat(Language.of(chosen, browser)).isEqualTo(expected);
	}

	private static int placeholders(String text) {
		return text.split("%s", -1).length;
	}

}
