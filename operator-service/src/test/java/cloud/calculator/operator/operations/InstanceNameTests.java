package cloud.calculator.operator.operations;

import java.net.InetAddress;

import cloud.calculator.operator.OperatorServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@OperatorServiceTest("add")
class InstanceNameTests {

	private final RestTestClient operator;

	private final String name;

	InstanceNameTests(RestTestClient operator, @LocalServerPort int port) throws Exception {
		this.operator = operator;
		this.name = "add/" + InetAddress.getLocalHost().getHostName() + ":" + port;
	}

	@Test
	void withoutAnInstanceIndexHostAndPortNameTheInstance() {
		this.operator.get().uri("/").exchange().expectBody().jsonPath("$.instance").isEqualTo(this.name);
	}

	@Test
	void everyResponseNamesTheInstance() {
		this.operator.post()
			.uri("/operations")
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"operations\":[]}")
			.exchange()
			.expectBody()
			.jsonPath("$.instance")
			.isEqualTo(this.name);
	}

}
