package cloud.calculator.support.aot;

import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Uses the bean definitions that Spring AOT generated in the build, if there are any and
 * if {@link BuildTimeSettings} allow it. Otherwise the service starts from its
 * configuration classes. The system property {@code spring.aot.enabled} overrides this.
 */
public class GeneratedBeanDefinitions implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final Log logger = LogFactory.getLog(GeneratedBeanDefinitions.class);

	private final Class<?> application;

	private final BuildTimeSettings settings;

	/**
	 * Creates the listener.
	 * @param application the main class of the service
	 * @param variables environment variables of a platform for which the service has
	 * beans that the build leaves out
	 */
	public GeneratedBeanDefinitions(Class<?> application, String... variables) {
		this.application = application;
		this.settings = new BuildTimeSettings(Set.of(variables));
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (SpringProperties.checkFlag(AotDetector.AOT_ENABLED) == null && exist()) {
			SpringProperties.setFlag(AotDetector.AOT_ENABLED, allowedBy(event.getEnvironment()));
		}
	}

	private boolean exist() {
		return ClassUtils.isPresent(this.application.getName() + "__ApplicationContextInitializer",
				this.application.getClassLoader());
	}

	private boolean allowedBy(ConfigurableEnvironment environment) {
		String changed = this.settings.findChanged(environment);
		if (changed != null) {
			logger.info(
					"Starting without generated bean definitions, because they do not support the setting " + changed);
		}
		return changed == null;
	}

}
