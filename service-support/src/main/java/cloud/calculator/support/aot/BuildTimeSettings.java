package cloud.calculator.support.aot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * The settings that were evaluated in the build, because conditions of Spring Boot's
 * auto-configuration depend on them. All settings of Spring Boot count among them, except
 * those that are known to be read when the service starts.
 *
 * @param variables names of environment variables that count among them too
 */
record BuildTimeSettings(Set<String> variables) {

	private static final List<String> EVALUATED_IN_BUILD = List.of("spring.", "server.", "management.", "otel.");

	private static final List<String> EVALUATED_AT_START = Stream
		.of("spring.aot.", "spring.application.", "spring.config.", "spring.lifecycle.", "spring.main.banner-mode",
				"spring.output.", "spring.profiles.", "spring.security.user.", "spring.threads.virtual.enabled",
				"server.address", "server.port", "server.tomcat.")
		.map(BuildTimeSettings::normalize)
		.toList();

	/** The last sources of the environment are those of the application itself. */
	private static final String PACKAGED = "Config resource 'class path resource";

	/**
	 * Finds a setting from outside the application that was evaluated in the build.
	 * @param environment the environment of the starting service
	 * @return the name as it is given, such as {@code MANAGEMENT_SERVER_PORT}, or
	 * {@code null} if there is none
	 */
	@Nullable String findChanged(ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.takeWhile((source) -> !source.getName().startsWith(PACKAGED))
			.flatMap(BuildTimeSettings::names)
			.filter(this::isEvaluatedInBuild)
			.findFirst()
			.orElse(null);
	}

	private static Stream<String> names(PropertySource<?> source) {
		return (source instanceof EnumerablePropertySource<?> names) ? Arrays.stream(names.getPropertyNames())
				: Stream.empty();
	}

	private boolean isEvaluatedInBuild(String name) {
		if (this.variables.contains(name)) {
			return true;
		}
		String dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
		return EVALUATED_IN_BUILD.stream().anyMatch(dotted::startsWith)
				&& EVALUATED_AT_START.stream().noneMatch(normalize(name)::startsWith);
	}

	/**
	 * Removes the separators, because an environment variable has the same between words
	 * and between levels.
	 */
	private static String normalize(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
	}

}
