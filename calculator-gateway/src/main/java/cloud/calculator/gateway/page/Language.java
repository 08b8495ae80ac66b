package cloud.calculator.gateway.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A language of the page.
 */
enum Language {

	ENGLISH(Locale.ENGLISH, '.'), FRENCH(Locale.FRENCH, ',');

	private final Locale locale;

	private final char decimalMark;

	private final Map<String, String> texts;

	Language(Locale locale, char decimalMark) {
		this.locale = locale;
		this.decimalMark = decimalMark;
		ResourceBundle bundle = ResourceBundle.getBundle(Language.class.getPackageName() + ".page", locale,
				Language.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		this.texts = bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
	}

	/**
	 * Selects a language.
	 * @param chosen the code of the language in the URL, which takes precedence; may be
	 * {@code null}
	 * @param browser the language that the browser prefers
	 * @return the language; English unless one of the page's languages is requested
	 */
	static Language of(@Nullable String chosen, Locale browser) {
		String tag = (chosen != null) ? chosen.toLowerCase(Locale.ROOT) : browser.getLanguage();
		return tag.split("[-_]")[0].equals(FRENCH.code()) ? FRENCH : ENGLISH;
	}

	String code() {
		return this.locale.getLanguage();
	}

	Locale locale() {
		return this.locale;
	}

	Map<String, String> texts() {
		return this.texts;
	}

	/** Returns a text with its placeholders replaced. */
	String text(String name, Object... arguments) {
		return Objects.requireNonNull(this.texts.get(name)).formatted(arguments);
	}

	/** Converts a number or an expression to the decimal mark of this language. */
	String format(String text) {
		return text.replace('.', this.decimalMark);
	}

	/**
	 * Converts an expression from the decimal mark of this language, keeping positions.
	 */
	String parse(String text) {
		return text.replace(this.decimalMark, '.');
	}

}
