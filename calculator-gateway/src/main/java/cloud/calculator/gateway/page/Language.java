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
	 * The language that somebody chose, or else the one that the browser asks for.
	 */
	static Language of(@Nullable String chosen, Locale browser) {
		String code = (chosen != null) ? chosen : browser.getLanguage();
		return FRENCH.code().equals(code) ? FRENCH : ENGLISH;
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

	/** A text, with what it has room for. */
	String say(String name, Object... particulars) {
		return Objects.requireNonNull(this.texts.get(name)).formatted(particulars);
	}

	/** A number or an expression as it is written in this language. */
	String show(String text) {
		return text.replace('.', this.decimalMark);
	}

	/** An expression that was written in this language, with its places kept. */
	String read(String text) {
		return text.replace(this.decimalMark, '.');
	}

}
