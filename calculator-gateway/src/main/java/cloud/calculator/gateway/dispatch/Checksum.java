package cloud.calculator.gateway.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;

import feign.Response;
import org.jspecify.annotations.Nullable;

/**
 * What ties an operator's answer to the question: CRC-32C (RFC 3720, appendix B.4) over
 * the bodies of the request, as the operator read it, and of the response.
 */
final class Checksum {

	private static final String HEADER = "X-Checksum";

	private Checksum() {
	}

	/**
	 * Whether question and answer arrived unharmed and belong together, as far as the
	 * operator lets it be known: without the header any answer is right.
	 * @param response a response, which knows its request
	 * @param answer its body
	 */
	static boolean isRight(Response response, byte[] answer) {
		Collection<String> told = response.headers().getOrDefault(HEADER, List.of());
		return told.isEmpty() || told.contains(of(response.request().body(), answer));
	}

	private static String of(byte @Nullable [] question, byte[] answer) {
		CRC32C checksum = new CRC32C();
		if (question != null) {
			checksum.update(question);
		}
		checksum.update(answer);
		return Long.toHexString(checksum.getValue());
	}

}
