package cloud.calculator.support.aot;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

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

	/**
	 * Creates the listener.
	 * @param application the main class of the service
	 */
	public GeneratedBeanDefinitions(Class<?> application) {
		this.application = application;
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

	private static boolean allowedBy(ConfigurableEnvironment environment) {
		@Nullable String changed = BuildTimeSettings.findChanged(environment);
		if (changed != null) {
			logger.info(
					"Starting without generated bean definitions, because they do not support the setting " + changed);
		}
		return changed == null;
	}

}
