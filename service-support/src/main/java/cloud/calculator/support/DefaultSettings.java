package cloud.calculator.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/**
 * Adds the settings that both services share, {@code defaults.yml}, with the lowest
 * precedence: a service's {@code application.yml}, environment variables and command line
 * override them.
 */
class DefaultSettings implements EnvironmentPostProcessor {

	/** Before JDK 24 a virtual thread that waits inside a lock blocks its carrier. */
	private static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 24;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		MutablePropertySources sources = environment.getPropertySources();
		sources.addLast(
				new MapPropertySource("virtualThreads", Map.of("spring.threads.virtual.enabled", VIRTUAL_THREADS)));
		try {
			new YamlPropertySourceLoader()
				.load("serviceDefaults", new ClassPathResource("defaults.yml", DefaultSettings.class))
				.forEach(sources::addLast);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
