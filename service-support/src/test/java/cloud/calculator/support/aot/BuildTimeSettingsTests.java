package cloud.calculator.support.aot;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class BuildTimeSettingsTests {

	private final BuildTimeSettings settings = new BuildTimeSettings(Set.of("VCAP_APPLICATION"));

	@ParameterizedTest
	@ValueSource(strings = { "MANAGEMENT_SERVER_PORT", "management.server.port", "OTEL_TRACES_EXPORTER",
			"SPRING_AUTOCONFIGURE_EXCLUDE", "spring.main.lazy-initialization", "SERVER_FORWARD_HEADERS_STRATEGY",
			"server.ssl.bundle", "VCAP_APPLICATION" })
	void settingsOfSpringBootAndVariablesOfThePlatformWereEvaluatedInTheBuild(String name) {
		assertThat(this.settings.findChanged(environment(name))).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SPRING_PROFILES_ACTIVE", "spring.profiles.active", "SPRING_SECURITY_USER_PASSWORD",
			"spring.threads.virtual.enabled", "SPRING_CONFIG_IMPORT", "SERVER_PORT", "server.tomcat.threads.max",
			"SERVER_TOMCAT_THREADS_MAX", "spring.application.name" })
	void settingsThatAreReadAtTheStartWereNot(String name) {
		assertThat(this.settings.findChanged(environment(name))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALCULATOR_OPERATORS_ADD_URLS", "calculator.operators.secret", "logging.level.root",
			"PORT", "springfield", "SERVERS", "MANAGEMENTS_SERVER_PORT" })
	void settingsOfOthersWereNot(String name) {
		assertThat(this.settings.findChanged(environment(name))).isNull();
	}

	@Test
	void packagedSettingsWereTheSameInTheBuild() {
		ConfigurableEnvironment environment = environment("PORT");
		environment.getPropertySources()
			.addLast(new MapPropertySource("Config resource 'class path resource [application.yml]'",
					Map.of("management.server.port", "1")));
		assertThat(this.settings.findChanged(environment)).isNull();
	}

	@Test
	void settingsInAFileOutsideTheApplicationCount() {
		ConfigurableEnvironment environment = environment("PORT");
		environment.getPropertySources()
			.addLast(new MapPropertySource("Config resource 'file [application.yml]'",
					Map.of("management.server.port", "1")));
		assertThat(this.settings.findChanged(environment)).isEqualTo("management.server.port");
	}

	private static ConfigurableEnvironment environment(String name) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(name, "1")));
		return environment;
	}

}
