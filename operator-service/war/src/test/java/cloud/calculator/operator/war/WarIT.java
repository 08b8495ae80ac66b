package cloud.calculator.operator.war;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import cloud.calculator.testsupport.process.JavaServer;
import cloud.calculator.testsupport.process.Tomcat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The WAR in Tomcat and as an executable.
 */
@Tag("process")
class WarIT {

	private static final Path WAR = Path.of(System.getProperty("war"));

	@TempDir
	private Path folder;

	@Test
	void asRootApplicationOfTomcatItAdds() throws Exception {
		Tomcat tomcat = new Tomcat(Path.of(System.getProperty("tomcat")), this.folder);
		try (JavaServer server = tomcat.start(Map.of("ROOT", WAR),
				Map.of("CATALINA_OPTS", "-Dspring.profiles.active=add"))) {
			assertThatItAdds(server);
		}
	}

	@Test
	void asExecutableItAdds() throws Exception {
		try (JavaServer server = JavaServer.start(WAR, Map.of("SPRING_PROFILES_ACTIVE", "add"), this.folder)) {
			assertThatItAdds(server);
		}
	}

	@Test
	void withoutAProfileTheLogSaysWhatToSet() throws Exception {
		Tomcat tomcat = new Tomcat(Path.of(System.getProperty("tomcat")), this.folder);
		try (JavaServer server = tomcat.start(Map.of("ROOT", WAR), Map.of())) {
			await().atMost(Duration.ofMinutes(2))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(server.ask("5 6")).contains("404"));
			assertThat(this.folder.resolve("output")).content()
				.contains("Set SPRING_PROFILES_ACTIVE to exactly one of add, sub, mul, div");
		}
	}

	private static void assertThatItAdds(JavaServer server) {
		await().atMost(Duration.ofMinutes(2))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(server.ask("5 6")).isEqualTo("11"));
	}

}
