package cloud.calculator.rehearsal.proxy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Changes of a single byte.
 */
final class Corruption {

	private Corruption() {
	}

	/** Flips a bit of a bracket, a quotation mark, a comma or a colon. */
	static Answer ofStructure(Answer answer) {
		return change(answer, 0, (each) -> "{}[]\",:".indexOf(each) >= 0,
				(each) -> each ^ 1 << ThreadLocalRandom.current().nextInt(8));
	}

	/** Makes a digit of an outcome another digit. */
	static Answer ofDigit(Answer answer) {
		int outcomes = new String(answer.body(), StandardCharsets.ISO_8859_1).indexOf("\"outcomes\"");
		return change(answer, Math.max(0, outcomes), Character::isDigit,
				(each) -> '0' + (each - '0' + ThreadLocalRandom.current().nextInt(1, 10)) % 10);
	}

	private static Answer change(Answer answer, int from, IntPredicate candidate, IntUnaryOperator change) {
		byte[] body = answer.body().clone();
		int[] places = IntStream.range(from, body.length).filter((place) -> candidate.test(body[place])).toArray();
		if (places.length > 0) {
			int place = places[ThreadLocalRandom.current().nextInt(places.length)];
			body[place] = (byte) change.applyAsInt(body[place]);
		}
		return answer.with(body);
	}

}
