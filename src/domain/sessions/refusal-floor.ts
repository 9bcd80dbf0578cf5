/**
 * Begins a measure of time; the wait that it returns ends when a refusal may be answered. While hashes of other systems
 * are kept, whose checks cost what each of them costs, every refusal then takes the same time (ASVS 6.3.8).
 */
export type RefusalFloor = () => () => Promise<void>;
