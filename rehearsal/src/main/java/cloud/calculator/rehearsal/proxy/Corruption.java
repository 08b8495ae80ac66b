package cloud.calculator.rehearsal.proxy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Changes a single byte of a response body.
 */
final class Corruption {

	private Corruption() {
	}

	/** Flips a random bit of a random JSON punctuation character. */
	static ProxiedResponse ofStructure(ProxiedResponse response) {
		return change(response, 0, (character) -> "{}[]\",:".indexOf(character) >= 0,
				(character) -> character ^ 1 << ThreadLocalRandom.current().nextInt(8));
	}

	/** Replaces a random digit of the outcomes by another digit. */
	static ProxiedResponse ofDigit(ProxiedResponse response) {
		int outcomes = new String(response.body(), StandardCharsets.ISO_8859_1).indexOf("\"outcomes\"");
		return change(response, Math.max(0, outcomes), Character::isDigit,
				(character) -> '0' + (character - '0' + ThreadLocalRandom.current().nextInt(1, 10)) % 10);
	}

	private static ProxiedResponse change(ProxiedResponse response, int from, IntPredicate candidate,
			IntUnaryOperator change) {
		byte[] body = response.body().clone();
		int[] indices = IntStream.range(from, body.length).filter((index) -> candidate.test(body[index])).toArray();
		if (indices.length > 0) {
			int index = indices[ThreadLocalRandom.current().nextInt(indices.length)];
			body[index] = (byte) change.applyAsInt(body[index]);
		}
		return response.withBody(body);
	}

}
