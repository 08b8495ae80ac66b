package cloud.calculator.support.aot;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("context")
class GeneratedBeanDefinitionsTests {

	@AfterEach
	void reset() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
	}

	@Test
	void areUsedWithTheDefaultSettings() {
		start(Processed.class, "calculator.operators.secret");
		assertThat(AotDetector.useGeneratedArtifacts()).isTrue();
	}

	@Test
	void areNotUsedWithASettingThatWasEvaluatedInTheBuild() {
		start(Processed.class, "management.server.port");
		assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
	}

	@Test
	void areNotUsedWithoutProcessing() {
		start(GeneratedBeanDefinitionsTests.class, "calculator.operators.secret");
		assertThat(SpringProperties.checkFlag(AotDetector.AOT_ENABLED)).isNull();
	}

	@Test
	void areNotUsedWhenTheyAreSwitchedOff() {
		SpringProperties.setFlag(AotDetector.AOT_ENABLED, false);
		start(Processed.class, "calculator.operators.secret");
		assertThat(AotDetector.useGeneratedArtifacts()).isFalse();
	}

	private static void start(Class<?> application, String setting) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(setting, "1")));
		new GeneratedBeanDefinitions(application).onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
				new DefaultBootstrapContext(), new SpringApplication(application), new String[0], environment));
	}

	/** An application that Spring AOT has processed. */
	static class Processed {

	}

	static class Processed__ApplicationContextInitializer {

	}

}
