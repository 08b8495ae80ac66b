package cloud.calculator.gateway.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.gateway.calculation.LocalizedMessage;

/**
 * Problems in the words of a language: English, unless the language has others.
 */
final class Wording {

	private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;

	private Wording(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	static Wording in(Locale locale) {
		return new Wording(ResourceBundle.getBundle(Wording.class.getPackageName() + ".problems", locale,
				Wording.class.getClassLoader(), ENGLISH_OTHERWISE));
	}

	String title(Problem.Type type) {
		String name = "title." + type.code();
		return this.bundle.containsKey(name) ? this.bundle.getString(name) : type.title();
	}

	String of(LocalizedMessage sentence) {
		return this.bundle.containsKey(sentence.key())
				? this.bundle.getString(sentence.key()).formatted(sentence.arguments().toArray()) : sentence.english();
	}

}
