package cloud.calculator.gateway.client.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import feign.Response;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a response up to a maximum length, so that a response that is wrong
 * cannot fill the memory.
 */
final class ResponseBody {

	/** For the names of the operator and the instance, and for the version. */
	private static final int BASE_LENGTH = 4096;

	private ResponseBody() {
	}

	/**
	 * Reads a body. If it is too long, its connection is closed, because closing only the
	 * body would read it to the end.
	 * @param response a response with a body
	 * @param maxLength the maximum length in bytes
	 * @return the body; empty if it is too long
	 * @throws IOException if the connection fails before the body is complete
	 */
	static Optional<byte[]> read(Response response, int maxLength) throws IOException {
		try (InputStream stream = response.body().asInputStream()) {
			byte[] body = stream.readNBytes(maxLength);
			if (stream.read() < 0) {
				return Optional.of(body);
			}
			if (stream instanceof EofSensorInputStream connection) {
				connection.abort();
			}
			return Optional.empty();
		}
	}

	/**
	 * The maximum length of a valid response, derived from its request.
	 *
	 * <p>
	 * An operand of n characters, with its exponent written out, is a fraction with at
	 * most 2n digits. The value of an operation on fractions with m and n digits has at
	 * most 2(m+n)+1 digits. So a value is at most four times as long as its operands. The
	 * JSON around two operands is longer than a quarter of the JSON around an outcome.
	 * @param requestBody the body of the request; {@code null} if it has none
	 * @return the length in bytes
	 */
	static int maxLength(byte @Nullable [] requestBody) {
		if (requestBody == null) {
			return BASE_LENGTH;
		}
		return (int) Math.min(Integer.MAX_VALUE, BASE_LENGTH + 4 * (requestBody.length + sumOfExponents(requestBody)));
	}

	/** The sum of the absolute values of all numbers that follow the letter e. */
	private static long sumOfExponents(byte[] json) {
		long sum = 0;
		long exponent = 0;
		boolean inExponent = false;
		for (byte character : json) {
			if (inExponent && character >= '0' && character <= '9') {
				exponent = Math.min(Integer.MAX_VALUE, 10 * exponent + character - '0');
			}
			else if (!inExponent || character != '-') {
				sum += exponent;
				exponent = 0;
				inExponent = character == 'e';
			}
		}
		return sum;
	}

}
