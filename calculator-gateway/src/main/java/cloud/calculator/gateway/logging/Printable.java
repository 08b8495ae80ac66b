package cloud.calculator.gateway.logging;

/**
 * Text that may have come from anywhere, made fit for one line of a log: what would break
 * the line, colour it or turn it round is escaped as Java does it, and a long text is
 * cut.
 */
final class Printable {

	private static final int LONGEST = 2000;

	private Printable() {
	}

	static String of(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(LONGEST).forEach((character) -> append(line, character));
		return (text.codePointCount(0, text.length()) > LONGEST) ? line.append("…").toString() : line.toString();
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
