package cloud.calculator.gateway.war;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cloud.calculator.testsupport.process.JavaServer;
import cloud.calculator.testsupport.process.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The WAR in Tomcat, as root and below a context path, and as an executable.
 */
@Tag("process")
class WarIT {

	private static final Path WAR = Path.of(System.getProperty("war"));

	private static final String FORM = "application/x-www-form-urlencoded";

	private static JavaServer adder;

	private static JavaServer server;

	@BeforeAll
	static void start(@TempDir Path operatorFolder, @TempDir Path tomcatFolder) throws Exception {
		adder = JavaServer.start(Path.of(System.getProperty("operator")), Map.of("SPRING_PROFILES_ACTIVE", "add"),
				operatorFolder);
		server = new Tomcat(Path.of(System.getProperty("tomcat")), tomcatFolder).start(
				Map.of("ROOT", WAR, "calculator", WAR),
				Map.of("CALCULATOR_OPERATORS_ADD_URLS", "http://localhost:" + adder.port()));
	}

	@AfterAll
	static void stop() {
		server.close();
		adder.close();
	}

	@Test
	void asRootApplicationOfTomcatItCallsOperators() throws Exception {
		await().atMost(Duration.ofMinutes(2))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(server.post("/", FORM, "5+(4+2)").body()).isEqualTo("result = 11\n"));
		assertThat(server.post("/", FORM, "5*6").statusCode()).isEqualTo(503);
	}

	@Test
	void allAddressesWorkBelowAContextPath() throws Exception {
		await().atMost(Duration.ofMinutes(2))
			.ignoreExceptions()
			.untilAsserted(
					() -> assertThat(server.post("/calculator/", FORM, "5+6").body()).isEqualTo("result = 11\n"));
		assertThat(
				server.post("/calculator/api/v1/calculations", "application/json", "{\"expression\":\"5+6\"}").body())
			.contains("\"result\":\"11\"");
		assertThat(server.get("/calculator/").body()).contains("A calculator");
		assertThat(server.get("/calculator/readyz").statusCode()).isEqualTo(200);
		assertThat(filesOf(server.get("/calculator/?expression=5%2B6", "text/html").body())).hasSizeGreaterThan(2)
			.allSatisfy((file) -> assertThat(server.get("/calculator/" + file).statusCode()).isEqualTo(200));
	}

	@Test
	void asExecutableWithoutOperatorsItReportsWhatIsUnavailable(@TempDir Path folder) throws Exception {
		try (JavaServer executable = JavaServer.start(WAR, Map.of(), folder)) {
			await().atMost(Duration.ofMinutes(2))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(executable.get("/livez").statusCode()).isEqualTo(200));
			assertThat(executable.ask("2")).isEqualTo("result = 2");
			assertThat(executable.post("/", FORM, "5+6").statusCode()).isEqualTo(503);
		}
	}

	/** The files that a page loads. */
	private static List<String> filesOf(String page) {
		return Pattern.compile("(?:href|src)=\"(page/[^\"]+)\"")
			.matcher(page)
			.results()
			.map((link) -> link.group(1))
			.toList();
	}

}
