package cloud.calculator.operator.web;

import java.util.Objects;

import cloud.calculator.operator.OperatorServiceApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@Tag("context")
class IdentityTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			add,         add, +, 11
			sub,         sub, -, -1
			mul,         mul, *, 30
			div,         div, /, 5/6
			"add,cloud", add, +, 11
			"cloud,div", div, /, 5/6
			""")
	void theProfileSelectsTheOperator(String profiles, String name, String symbol, String fiveAndSix) {
		try (ConfigurableApplicationContext context = OperatorServiceApplication.application()
			.run("--server.port=0", "--CF_INSTANCE_INDEX=3", "--spring.profiles.active=" + profiles)) {
			RestTestClient operator = RestTestClient.bindToServer()
				.baseUrl("http://localhost:" + context.getEnvironment().getProperty("local.server.port"))
				.build();
			String version = Objects.requireNonNull(context.getBean(BuildProperties.class).getVersion());
			operator.get()
				.uri("/")
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.json("""
						{"operator":"%s","symbol":"%s","instance":"%1$s/3","version":"%s"}""".formatted(name, symbol,
						version), JsonCompareMode.STRICT);
			operator.post().uri("/").body("5 6").exchange().expectBody(String.class).isEqualTo(fiveAndSix + "\n");
		}
	}

}
