package cloud.calculator.gateway.security;

import java.io.IOException;
import java.util.List;

import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.http.RawSocket;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("timeout")
class FewThreadsIT {

	private static final String SLOW = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n";

	@Test
	void slowBodiesOccupyAtMostHalfOfTheThreads() throws IOException {
		try (RunningCalculator running = RunningCalculator.start("server.tomcat.threads.max=4",
				"server.tomcat.connection-timeout=5s");
				RawSocket one = new RawSocket(running.uri("/"));
				RawSocket another = new RawSocket(running.uri("/"));
				RawSocket third = new RawSocket(running.uri("/"))) {
			one.send(SLOW);
			another.send(SLOW);
			third.send(SLOW);
			assertThat(Client.get(running.uri("/livez")).statusCode()).isEqualTo(200);
			assertThat(List.of(status(one), status(another), status(third))).containsExactlyInAnyOrder("408", "408",
					"503");
		}
	}

	private static String status(RawSocket socket) throws IOException {
		return socket.answer().split(" ")[1];
	}

}
