package cloud.calculator.gateway.war;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cloud.calculator.testsupport.process.JavaServer;
import cloud.calculator.testsupport.process.Tomcat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The WAR as it is given away, in processes of its own.
 */
@Tag("process")
class WarIT {

	private static final Path WAR = Path.of(System.getProperty("war"));

	private static final String FORM = "application/x-www-form-urlencoded";

	@TempDir
	private Path folder;

	@TempDir
	private Path operatorFolder;

	@Test
	void aTomcatThatIsGivenItAsItsRootHasOperatorsCalculate() throws Exception {
		try (JavaServer adder = adder(); JavaServer server = tomcat().start(WAR, "ROOT", addressOf(adder))) {
			await().atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(server.post("/", FORM, "5+(4+2)").body()).isEqualTo("result = 11\n"));
			assertThat(server.post("/", FORM, "5*6").statusCode()).isEqualTo(503);
		}
	}

	@Test
	void behindAContextPathItIsTheSame() throws Exception {
		try (JavaServer adder = adder(); JavaServer server = tomcat().start(WAR, "calculator", addressOf(adder))) {
			await().atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.untilAsserted(
						() -> assertThat(server.post("/calculator/", FORM, "5+6").body()).isEqualTo("result = 11\n"));
			assertThat(server.post("/calculator/api/v1/calculations", "application/json", "{\"expression\":\"5+6\"}")
				.body()).contains("\"result\":\"11\"");
			assertThat(server.get("/calculator/").body()).contains("A calculator");
			assertThat(server.get("/calculator/readyz").statusCode()).isEqualTo(200);
			assertThat(filesOf(server.get("/calculator/?expression=5%2B6", "text/html").body())).hasSizeGreaterThan(2)
				.allSatisfy((file) -> assertThat(server.get("/calculator/" + file).statusCode()).isEqualTo(200));
		}
	}

	@Test
	void withoutATomcatAndWithoutOperatorsItLivesAndSaysWhatIsMissing() throws Exception {
		try (JavaServer server = JavaServer.start(WAR, Map.of(), this.folder)) {
			await().atMost(Duration.ofMinutes(1))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(server.get("/livez").statusCode()).isEqualTo(200));
			assertThat(server.ask("2")).isEqualTo("result = 2");
			assertThat(server.post("/", FORM, "5+6").statusCode()).isEqualTo(503);
		}
	}

	/** What a browser would ask for next. */
	private static List<String> filesOf(String page) {
		return Pattern.compile("(?:href|src)=\"(page/[^\"]+)\"")
			.matcher(page)
			.results()
			.map((link) -> link.group(1))
			.toList();
	}

	private Tomcat tomcat() {
		return new Tomcat(Path.of(System.getProperty("tomcat")), this.folder);
	}

	private JavaServer adder() throws Exception {
		return JavaServer.start(Path.of(System.getProperty("operator")), Map.of("SPRING_PROFILES_ACTIVE", "add"),
				this.operatorFolder);
	}

	private static Map<String, String> addressOf(JavaServer adder) {
		return Map.of("CALCULATOR_OPERATORS_ADD_URLS", "http://localhost:" + adder.port());
	}

}
