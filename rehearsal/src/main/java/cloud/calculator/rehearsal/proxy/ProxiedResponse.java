package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An HTTP response.
 *
 * @param status its status
 * @param headers its header lines, without Content-Length and Transfer-Encoding
 * @param body its body
 */
record ProxiedResponse(int status, String headers, byte[] body) {

	static ProxiedResponse page(int status, String html) {
		return new ProxiedResponse(status, "Content-Type: text/html\r\n", html.getBytes(StandardCharsets.UTF_8));
	}

	ProxiedResponse withBody(byte[] newBody) {
		return new ProxiedResponse(this.status, this.headers, newBody);
	}

	void send(OutputStream out) throws IOException {
		send(out, this.body.length);
	}

	/**
	 * Sends this response with a given Content-Length, which may be wrong.
	 * @param out the connection
	 * @param contentLength the Content-Length
	 */
	void send(OutputStream out, int contentLength) throws IOException {
		String head = "HTTP/1.1 %d -\r\n%sContent-Length: %d\r\n\r\n".formatted(this.status, this.headers,
				contentLength);
		out.write(head.getBytes(StandardCharsets.ISO_8859_1));
		out.write(this.body);
		out.flush();
	}

}
