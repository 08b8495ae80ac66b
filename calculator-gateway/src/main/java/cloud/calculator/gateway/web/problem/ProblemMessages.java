package cloud.calculator.gateway.web.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import cloud.calculator.gateway.calculation.LocalizedMessage;
import cloud.calculator.gateway.calculation.Problem;

/**
 * The texts of problems in one language: English, unless there is a translation in
 * {@code problems_*.properties}.
 */
final class ProblemMessages {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle translations;

	private ProblemMessages(ResourceBundle translations) {
		this.translations = translations;
	}

	static ProblemMessages in(Locale locale) {
		return new ProblemMessages(ResourceBundle.getBundle(ProblemMessages.class.getPackageName() + ".problems",
				locale, ProblemMessages.class.getClassLoader(), NO_FALLBACK));
	}

	String title(Problem.Type type) {
		String key = "title." + type.code();
		return this.translations.containsKey(key) ? this.translations.getString(key) : type.title();
	}

	String text(LocalizedMessage message) {
		return this.translations.containsKey(message.key())
				? this.translations.getString(message.key()).formatted(message.arguments().toArray())
				: message.english();
	}

}
