package cloud.calculator.gateway.page;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The data of the page about a type of problems.
 *
 * @param language the code of the language
 * @param root the path of the calculator
 * @param title the type in words
 * @param meaning what it means
 * @param example a request that has the problem; empty if there is none
 * @param advice what to do
 * @param calculator the text of the link to the calculator
 */
record ProblemPage(String language, String root, String title, String meaning, String example, String advice,
		String calculator) {

	/**
	 * Creates the data for a type.
	 * @param type the type, such as {@code syntax-error}
	 * @param root the path of the calculator
	 * @param locale the language
	 * @return the data; empty if there is no such type
	 */
	static Optional<ProblemPage> of(String type, String root, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(ProblemPage.class.getPackageName() + ".problem-pages", locale,
				ProblemPage.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		if (!texts.containsKey(type + ".meaning")) {
			return Optional.empty();
		}
		return Optional.of(new ProblemPage(locale.getLanguage(), root, texts.getString(type + ".title"),
				texts.getString(type + ".meaning"), texts.getString(type + ".example"),
				texts.getString(type + ".advice"), texts.getString("calculator")));
	}

}
