{{/* Settings of every pod: the restricted security profile, and a distribution over nodes and zones. */}}
{{- define "calculator.pod" -}}
automountServiceAccountToken: false
# variables such as ADD_PORT would override the gateway's settings
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile: {type: RuntimeDefault}
topologySpreadConstraints:
{{- $context := . }}
{{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
- topologyKey: {{ . }}
  maxSkew: 1
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      {{- include "calculator.selector" $context | nindent 6 }}
  matchLabelKeys: [pod-template-hash]
{{- end }}
{{- with .root.Values.image.pullSecret }}
imagePullSecrets:
- name: {{ . }}
{{- end }}
{{- end }}

{{/* Settings of every container: (dict "root" $ "artifact" "operator-service" "values" .Values.operators "port" 8080 "drainSeconds" 35). */}}
{{- define "calculator.container" -}}
image: {{ include "calculator.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
ports:
- name: http
  containerPort: {{ .port }}
# no CPU limit, because it would multiply the time of a start
resources:
  requests: {cpu: {{ .values.cpu }}, memory: {{ .values.memory }}}
  limits: {memory: {{ .values.memory }}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
startupProbe:
  httpGet: {path: /readyz, port: http}
  periodSeconds: 1
  timeoutSeconds: 5
  failureThreshold: 180
readinessProbe:
  httpGet: {path: /readyz, port: http}
  periodSeconds: 5
  timeoutSeconds: 5
livenessProbe:
  httpGet: {path: /livez, port: http}
  periodSeconds: 10
  timeoutSeconds: 5
lifecycle:
  # the pod keeps working while others still use its address
  preStop: {sleep: {seconds: {{ .drainSeconds }}}}
{{- end }}

{{/* Environment variables of every container. */}}
{{- define "calculator.env" -}}
# without a CPU limit the JVM would start threads, and glibc create memory arenas, for all processors of the node; the memory
# was measured with two processors, for which glibc creates up to 16 arenas
- {name: JDK_JAVA_OPTIONS, value: "-XX:ActiveProcessorCount=2"}
- {name: MALLOC_ARENA_MAX, value: "16"}
{{- with .root.Values.secrets.operators }}
- name: CALCULATOR_OPERATORS_SECRET
  valueFrom: {secretKeyRef: {name: {{ . }}, key: secret}}
{{- end }}
{{- with .root.Values.secrets.administrator }}
- name: SPRING_SECURITY_USER_NAME
  valueFrom: {secretKeyRef: {name: {{ . }}, key: username}}
- name: SPRING_SECURITY_USER_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ . }}, key: password}}
{{- end }}
{{- with .root.Values.otlp.endpoint }}
- {name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }}}
{{- end }}
{{- range $name, $value := .values.env }}
- {name: {{ $name }}, value: {{ $value | quote }}}
{{- end }}
{{- end }}
