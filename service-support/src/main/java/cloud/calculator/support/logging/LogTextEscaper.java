package cloud.calculator.support.logging;

/**
 * Escapes untrusted text for one line of the log. Control and format characters, which
 * could break the line, colour it or reverse its direction, become Unicode escapes as in
 * Java source; long text is cut.
 */
final class LogTextEscaper {

	private static final int MAX_CHARACTERS = 2000;

	private LogTextEscaper() {
	}

	static String escape(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(MAX_CHARACTERS).forEach((character) -> append(line, character));
		return (text.codePointCount(0, text.length()) > MAX_CHARACTERS) ? line.append("…").toString() : line.toString();
	}

	private static void append(StringBuilder line, int character) {
		if (isVisible(character)) {
			line.appendCodePoint(character);
		}
		else {
			for (char unit : Character.toChars(character)) {
				line.append("\\u%04x".formatted((int) unit));
			}
		}
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

}
