package cloud.calculator.support;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class DefaultSettingsTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@BeforeEach
	void addAServicesOwnSettings() {
		this.environment.getPropertySources()
			.addLast(new MapPropertySource("application.yml",
					Map.of("server.tomcat.connection-timeout", "300ms", "server.tomcat.max-connections", "600")));
		new DefaultSettings().postProcessEnvironment(this.environment, new SpringApplication());
	}

	@Test
	void aServiceHasTheDefaults() {
		assertThat(this.environment.getProperty("server.tomcat.max-swallow-size")).isEqualTo("0");
		assertThat(this.environment.getProperty("management.endpoint.health.probes.enabled")).isEqualTo("true");
	}

	@Test
	void aServicesOwnSettingsOverrideTheDefaults() {
		assertThat(this.environment.getProperty("server.tomcat.connection-timeout")).isEqualTo("300ms");
	}

	@Test
	void virtualThreadsAreUsedFromJdk24On() {
		assertThat(this.environment.getProperty("spring.threads.virtual.enabled", Boolean.class))
			.isEqualTo(Runtime.version().feature() >= 24);
	}

}
