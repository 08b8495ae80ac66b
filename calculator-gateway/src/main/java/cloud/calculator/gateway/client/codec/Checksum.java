package cloud.calculator.gateway.client.codec;

import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32C;

import feign.Response;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that a response is undamaged and belongs to its request. The operator sends
 * the CRC-32C (RFC 3720, appendix B.4) of the request body, as it read it, followed by
 * the response body.
 */
final class Checksum {

	private static final String HEADER = "X-Checksum";

	private Checksum() {
	}

	/**
	 * Whether the checksum of a response is correct. A response without the header is
	 * accepted.
	 * @param response a response with its request
	 * @param body the body of the response
	 */
	static boolean matches(Response response, byte[] body) {
		Collection<String> received = response.headers().getOrDefault(HEADER, List.of());
		return received.isEmpty() || received.contains(of(response.request().body(), body));
	}

	private static String of(byte @Nullable [] requestBody, byte[] responseBody) {
		CRC32C checksum = new CRC32C();
		if (requestBody != null) {
			checksum.update(requestBody);
		}
		checksum.update(responseBody);
		return Long.toHexString(checksum.getValue());
	}

}
